/** What a good script writer would write for rows of this one shape: objects, a map, recursion; no checks. */
export const PLAIN_SCRIPT = `
function PLAIN_SCORE(rows) {
  var nodes = new Map(), roots = []
  for (var i = 1; i < rows.length; i++) {
    var r = rows[i]
    nodes.set(r[0], { parent: r[1], start: r[5], target: r[6], current: r[7], weight: r[8], children: [] })
  }
  nodes.forEach(function (node) {
    var parent = nodes.get(node.parent)
    if (parent) parent.children.push(node)
    else roots.push(node)
  })
  function score(node) {
    if (!node.children.length) {
      return Math.min(1, Math.max(0, (node.current - node.start) / (node.target - node.start)))
    }
    var sum = 0, weights = 0
    node.children.forEach(function (child) {
      sum += score(child) * child.weight
      weights += child.weight
    })
    return sum / weights
  }
  return roots.reduce(function (sum, node) { return sum + score(node) }, 0) / roots.length
}
function READ_CELLS(rows) {
  var seen = 0
  for (var i = 0; i < rows.length; i++) for (var j = 0; j < rows[i].length; j++) if (rows[i][j] !== '') seen++
  return seen
}`
