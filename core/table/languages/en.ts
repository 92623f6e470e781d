import type { Vocabulary } from '../vocabulary'

/** The `objective` and `keyResult` columns make an outline; one `title` column beside a type or a parent holds both. */
export const en: Vocabulary = {
  language: 'en',
  headers: {
    id: 'id, okr id, kr id, key result id, task id, item id, ref, reference, no, nr, #, number, code, s no',
    parent: `parent, parent id, linked objective, belongs to, rolls up to, aligned to,
      aligned with, aligns to, alignment, supports, contributes to`,
    type: 'type, kind, row type',
    objective: 'objective, objective title, objective name, objective description, objective statement',
    keyResult: `key result, kr, key result title, key result name, key result description, kr title, kr name, kr description, keyresult, success metric, success measure, measure of success, measures of success`,
    title: 'title, name, description, item, okr, what',
    start:
      'start, start value, starting value, starting point, start metric, baseline, baseline value, base, base value, from, initial, initial value',
    target: 'target, target value, goal value, to, target metric, end value, final target',
    current: `current, current value, actual, actual value, now, value now, latest, latest value, today, achieved, to date, ytd, current result, last value`,
    unit: 'unit, unit of measure, unit of measurement, uom, metric unit',
    owner: `owner, dri, lead, responsible, accountable, assignee, assigned to, who, driver, champion, pic, responsible person, owned by, key result owner`,
    team: 'team, department, dept, squad, group, function, business unit',
    weight: 'weight, weighting, weightage, importance',
    confidence: 'confidence, confidence level, confidence score',
    status: 'status, rag, rag status, health, state, current status, overall status',
    progress: `progress, complete, completed, completion, percent complete, percentage complete, done,
      progress score, overall progress, current progress, attainment, percentage, achievement rate`,
    score: 'score, grade, grading, final score, final grade, rating',
    scoring:
      'scoring, scoring rule, scoring type, scoring method, scoring curve, rule, measured by, measured how, metric type',
    judgedAs: 'judged as, commitment, commitment type, ambition, ambition level, okr category',
    level: 'level, org level, organisational level, organizational level',
    remark:
      'note, comment, remark, link, url, details, source, data source, initiatives, tasks, actions, next steps, history, tags, priority, reviewer, month',
    due: 'due, due date, due by, by when, deadline, end, end date, target date, completion date, eta, finish',
    cycle: 'cycle, quarter, year, period, session, qtr, timeframe, time frame, time period',
    begin: 'start date, starts, starts on, begins, begins on, start day, from date, begin date',
    checkedIn: `last check in, last checkin, check in date, checked in, last updated, last update, updated, updated on, as of,
      date of update, last reported`,
    delivered:
      'delivered, delivered on, delivery date, closed on, date closed, completed on, done on, date reached, reached on',
    phases: 'phases, phasing, phased target, interim targets, expected by date',
    kpi: 'kpi, kpi name, kpi id, linked kpi, fed by, fed by kpi, driven by kpi, from kpi',
    perspective: 'perspective, bsc perspective, scorecard perspective, balanced scorecard',
    reason: 'reason, why, cause, root cause, explanation, grade reason',
  },
  ambiguousHeaders: {
    goal: ['target', 'objective'],
    result: ['keyResult', 'current'],
    measure: ['keyResult', 'unit'],
    metric: ['keyResult', 'unit'],
    value: ['current'],
    achievement: ['current', 'progress'],
  },
  kinds: {
    objective: 'objective, objectives, obj, o, goal, company objective, team objective, individual objective',
    keyResult: 'key result, key results, kr, krs, k, keyresult, result, measure, metric',
    initiative: 'initiative, initiatives, task, action, activity, project, milestone',
    kpi: 'kpi, kpis, indicator',
  },
  levels: {
    units:
      'company, organization, organisation, corporate, enterprise; division, business unit; department, dept; team, teams, squad, group; individual, employee',
    objectives: `organizational objective, strategic objective, strategic goal, annual objective, annual goal,
      yearly objective; division goal; departmental objective; quarterly objective, quarterly goal; personal objective, personal goal;
      sub objective, subobjective, sub goal, child objective`,
  },
  judgedAs: {
    committed: 'committed, commit, commitment, must, roofshot, committed key result',
    aspirational: 'aspirational, aspiration, stretch, moonshot, ambitious, aspirational key result',
    learning: 'learning, learn, discovery, experiment, learning key result',
    guardrail:
      'guardrail, guard rail, guardrail metric, counter metric, health, health metric, guardrail key result',
  },
}
