// Times the model of URSSAF on the question the pack answers: what is left of a price, with every contribution counted.
import rules from 'modele-social'
import Engine from 'publicodes'

const GROSS = 'salarié . contrat . salaire brut'
const COST = 'salarié . coût total employeur'
const NET = 'salarié . rémunération . net . à payer avant impôt'
const TAX = 'impôt . montant'

const job = {
  dirigeant: 'non',
  'entreprise . catégorie juridique': "''",
  'entreprise . imposition': 'non',
  'salarié . activité partielle': 'non',
  'impôt . méthode de calcul': "'taux neutre'",
  date: '10/12/2026',
  'salarié . contrat': "'CDD'",
  'salarié . contrat . CDD . motif': "'accroissement activité'",
  'salarié . contrat . statut cadre': 'non',
  'entreprise . salariés . effectif': '120 employés',
  'établissement . taux ATMP': '1.1%',
  'salarié . cotisations . prévoyances . santé . montant': '0 €/mois',
  'salarié . cotisations . prévoyances . santé . taux employeur': '50%',
  'entreprise . salariés . ratio alternants': '5%'
}

const silent = { warn() {}, error() {}, log() {} }
const engine = new Engine(rules, { logger: silent })

/** Median nanoseconds of one answer, each time to another amount. */
function measure(given, wanted, first, step, times) {
  const nanos = []
  let last = 0
  for (let i = 0; i < times * 2; i++) {
    const before = process.hrtime.bigint()
    engine.setSituation({ ...job, [given]: `${(first + step * i).toFixed(2)} €/mois` })
    for (const rule of wanted) {
      last = engine.evaluate(rule).nodeValue
      if (typeof last !== 'number') {
        throw new Error(`the model gives no number for ${rule}: ${last}`)
      }
    }
    // the first half warms up
    if (i >= times) {
      nanos.push(Number(process.hrtime.bigint() - before))
    }
  }
  return nanos.sort((a, b) => a - b)[Math.floor(nanos.length / 2)]
}

const times = Number(process.argv[2] ?? 30)
console.log(
  JSON.stringify({
    grossToNet: measure(GROSS, [COST, NET, TAX], 1900, 7.31, times),
    costToNet: measure(COST, [NET, TAX], 2900, 9.17, Math.ceil(times / 3))
  })
)
