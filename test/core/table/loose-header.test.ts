import { describe, expect, test } from 'vitest'
import { newWordbook } from '../../../core/table/find-header-columns'
import type { Field } from '../../../core/table/field'
import { okrs } from '../draw'

describe('a header that no list of words has', () => {
  test.each<[string, Field | undefined]>([
    ['Objective / KR', 'title'],
    ['Objectifs et résultats clés', 'title'],
    ['目標／主要な成果', 'title'],
    ['Key Result/Milestone', 'keyResult'],
    ['Key Result/KPI', 'keyResult'],
    ['Key Resutls', undefined],
    ['Due dates', 'due'],
    ['重点（Key Results）', 'keyResult'],
    ['Objective\n(Ziel)', 'objective'],
    ['Team/Department', 'team'],
    ['Verantwortliche/r', 'owner'],
    ['KR Weight', 'weight'],
    ['KR-Gewichtung', 'weight'],
    ['OKR Owner', 'owner'],
    ['Objective Level', 'level'],
    ['Parent OKR', 'parent'],
    ['% of target', 'progress'],
    ['% Avance', 'progress'],
    ['% d’avancement', 'progress'],
    ['% atteint', 'progress'],
    ['Zielerreichung in %', 'progress'],
    ['% Target', 'target'],
    ['Objective progress', undefined],
    ['OKR score', undefined],
    ['Budget (Target)', undefined],
    ['Owner / Team', undefined],
    ['Task status', undefined],
  ])('%j is read as %j', (header, field) => expect(newWordbook()(header)[0]).toBe(field))

  test('the KPI is what a key result is, unless another column has key results', () => {
    const { columns } = okrs('Objective | KPI | Target | Current\n Grow | Users | 10 | 5').table
    expect(columns).toEqual({ objective: 0, keyResult: 1, target: 2, current: 3 })
    const fed = okrs('Objective | Key Result | KPI | Target\n Grow | Users | MAU | 10').table
    expect(fed.columns).toEqual({ objective: 0, keyResult: 1, kpi: 2, target: 3 })
    expect(okrs('Objective | Target | Current | KPI\n Grow | 10 | 5 | MAU').table.columns.kpi).toBe(3)
  })
})
