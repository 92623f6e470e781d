import type { ByLanguage } from '../../table/table-language'
import type { GradeBand, SetVerdict } from '../../time/grade-bands'

/** The words of OKR_GRADE in one language, with gaps for `filled`; its first heading is no word of a header. */
export interface GradeWords {
  readonly headings: string
  readonly all: string
  readonly bands: Readonly<Record<GradeBand, string>>
  readonly verdicts: Readonly<Record<SetVerdict, string>>
  readonly open: string
  readonly stillOpen: string
  readonly late: string
  readonly differs: string
  readonly committed: string
  readonly reason: string
}

export const GRADE_WORDS: ByLanguage<GradeWords> = {
  en: {
    headings: 'OKR grades | Progress | Grade | Band | Remark',
    all: 'All',
    bands: {
      full: 'full',
      strong: 'strong',
      partial: 'partial',
      little: 'little',
      green: 'green',
      yellow: 'yellow',
      red: 'red',
    },
    verdicts: {
      'too-safe': 'Too safe: aim higher next time.',
      healthy: 'Healthy: ambitious and within reach.',
      partial: 'Partial: look for what held it back.',
      'too-far': 'Too far: more than could be done.',
    },
    open: 'Runs until {until}; this is the progress so far.',
    stillOpen: 'No verdict yet, still running: {open}.',
    late: 'Full weeks late: {weeks}, {points} points each.',
    differs: 'The grade is more than {points} points from the progress. Write why in Reason.',
    committed: 'It was committed and not reached in full. Write why in Reason.',
    reason: 'Reason: {reason}',
  },
  de: {
    headings: 'OKR-Noten | Fortschritt | Note | Stufe | Anmerkung',
    all: 'Alle',
    bands: {
      full: 'voll',
      strong: 'stark',
      partial: 'teilweise',
      little: 'wenig',
      green: 'grün',
      yellow: 'gelb',
      red: 'rot',
    },
    verdicts: {
      'too-safe': 'Zu sicher: nächstes Mal höher zielen.',
      healthy: 'Gesund: ehrgeizig und erreichbar.',
      partial: 'Teilweise: nachsehen, was aufgehalten hat.',
      'too-far': 'Zu weit: mehr, als zu schaffen war.',
    },
    open: 'Läuft bis {until}; das ist der Fortschritt bisher.',
    stillOpen: 'Noch kein Urteil, es laufen noch: {open}.',
    late: 'Volle Wochen zu spät: {weeks}, je {points} Punkte.',
    differs: 'Die Note liegt mehr als {points} Punkte neben dem Fortschritt. In „Grund“ schreiben, warum.',
    committed: 'Es war zugesagt und wurde nicht ganz erreicht. In „Grund“ schreiben, warum.',
    reason: 'Grund: {reason}',
  },
  es: {
    headings: 'Notas de OKR | Progreso | Nota | Nivel | Observación',
    all: 'Todos',
    bands: {
      full: 'pleno',
      strong: 'alto',
      partial: 'parcial',
      little: 'escaso',
      green: 'verde',
      yellow: 'amarillo',
      red: 'rojo',
    },
    verdicts: {
      'too-safe': 'Demasiado seguro: apunte más alto la próxima vez.',
      healthy: 'Sano: ambicioso y alcanzable.',
      partial: 'Parcial: busque qué lo frenó.',
      'too-far': 'Demasiado lejos: más de lo que se podía hacer.',
    },
    open: 'Sigue hasta el {until}; este es el progreso hasta ahora.',
    stillOpen: 'Aún sin veredicto, siguen en curso: {open}.',
    late: 'Semanas completas de retraso: {weeks}, {points} puntos cada una.',
    differs: 'La nota está a más de {points} puntos del progreso. Escriba por qué en «Motivo».',
    committed: 'Era un compromiso y no se alcanzó del todo. Escriba por qué en «Motivo».',
    reason: 'Motivo: {reason}',
  },
  fr: {
    headings: 'Notes OKR | Progrès | Note | Niveau | Remarque',
    all: 'Tous',
    bands: {
      full: 'complet',
      strong: 'fort',
      partial: 'partiel',
      little: 'faible',
      green: 'vert',
      yellow: 'jaune',
      red: 'rouge',
    },
    verdicts: {
      'too-safe': 'Trop prudent : visez plus haut la prochaine fois.',
      healthy: 'Sain : ambitieux et atteignable.',
      partial: 'Partiel : cherchez ce qui a freiné.',
      'too-far': 'Trop loin : plus que ce qui était faisable.',
    },
    open: 'En cours jusqu’au {until} ; voici le progrès à ce jour.',
    stillOpen: 'Pas encore de verdict, encore en cours : {open}.',
    late: 'Semaines entières de retard : {weeks}, {points} points chacune.',
    differs: 'La note est à plus de {points} points du progrès. Écrivez pourquoi dans « Raison ».',
    committed: 'C’était un engagement et il n’a pas été entièrement tenu. Écrivez pourquoi dans « Raison ».',
    reason: 'Raison : {reason}',
  },
  pt: {
    headings: 'Notas de OKR | Progresso | Nota | Faixa | Observação',
    all: 'Todos',
    bands: {
      full: 'pleno',
      strong: 'forte',
      partial: 'parcial',
      little: 'pouco',
      green: 'verde',
      yellow: 'amarelo',
      red: 'vermelho',
    },
    verdicts: {
      'too-safe': 'Seguro demais: mire mais alto na próxima vez.',
      healthy: 'Saudável: ambicioso e alcançável.',
      partial: 'Parcial: veja o que atrapalhou.',
      'too-far': 'Longe demais: mais do que dava para fazer.',
    },
    open: 'Vai até {until}; este é o progresso até agora.',
    stillOpen: 'Ainda sem veredito, em andamento: {open}.',
    late: 'Semanas completas de atraso: {weeks}, {points} pontos cada.',
    differs: 'A nota está a mais de {points} pontos do progresso. Escreva o porquê em “Motivo”.',
    committed: 'Era um compromisso e não foi alcançado por inteiro. Escreva o porquê em “Motivo”.',
    reason: 'Motivo: {reason}',
  },
  ja: {
    headings: 'OKRの採点 | 進捗 | 評点 | 区分 | 備考',
    all: 'すべて',
    bands: {
      full: '達成',
      strong: '良好',
      partial: '一部',
      little: 'わずか',
      green: '緑',
      yellow: '黄',
      red: '赤',
    },
    verdicts: {
      'too-safe': '安全すぎます。次はもっと高い目標にしましょう。',
      healthy: '健全です。意欲的で、手の届く目標でした。',
      partial: '一部のみ達成です。何が妨げたかを確かめましょう。',
      'too-far': '遠すぎました。できる範囲を超えていました。',
    },
    open: '{until}まで続きます。これは現時点の進捗です。',
    stillOpen: 'まだ判定できません。進行中：{open}件。',
    late: '丸{weeks}週間の遅れ（1週間につき{points}ポイント減）。',
    differs: '評点が進捗から{points}ポイントを超えて離れています。「理由」の列に書いてください。',
    committed: '約束した成果ですが、完全には達成していません。「理由」の列に書いてください。',
    reason: '理由：{reason}',
  },
}
