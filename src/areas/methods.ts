import type { AnyMethod } from '../model/method.ts'
import { constraintCheck } from './constraints/constraint-check.method.ts'
import { problemAnswers } from './customers/problem-answers.method.ts'
import { coremodelValidate } from './experience/core-model-validate.method.ts'
import { focusStageMatrix } from './experience/stage-matrix.method.ts'
import { feedbackMenu } from './feedback/feedback-menu.method.ts'
import { surveyCes } from './feedback/survey/ces.method.ts'
import { surveyCsat } from './feedback/survey/csat.method.ts'
import { surveyNps } from './feedback/survey/nps.method.ts'
import { surveyNpsCompare } from './feedback/survey/nps-compare.method.ts'
import { surveySus } from './feedback/survey/sus.method.ts'
import { surveySusGrade } from './feedback/survey/sus-grade.method.ts'
import { funnel } from './feedback/usage/funnel.method.ts'
import { retention } from './feedback/usage/retention.method.ts'
import { retentionStickiness } from './feedback/usage/stickiness.method.ts'
import { financeDelayCost } from './goals/delay-cost.method.ts'
import { financeIrr } from './goals/irr.method.ts'
import { financeNpv } from './goals/npv.method.ts'
import { financePayback } from './goals/payback.method.ts'
import { financeRange } from './goals/range.method.ts'
import { journeySentiment } from './needs/journey-sentiment.method.ts'
import { needsAnderson } from './needs/needs-anderson.method.ts'
import { needsJump } from './needs/needs-jump.method.ts'
import { prioritiseOpportunity } from './needs/opportunity.method.ts'
import { kpiStatus } from './outcomes/kpi-status.method.ts'
import { kpiXmr } from './outcomes/kpi-xmr.method.ts'
import { okrBandMethod } from './outcomes/okr-band.method.ts'
import { okrScore } from './outcomes/okr-score.method.ts'
import { okrVerdict } from './outcomes/okr-verdict.method.ts'
import { outcomeScore } from './outcomes/outcome-score.method.ts'
import { assumptionMap } from './risks/assumption-map.method.ts'
import { evidenceConfidence } from './risks/evidence-confidence.method.ts'
import { experimentCard } from './risks/experiment-card.method.ts'
import { experimentReadout } from './risks/experiment-readout.method.ts'
import { experimentVerdict } from './risks/experiment-verdict.method.ts'
import { voiBetaBinomial } from './risks/information/beta-binomial.method.ts'
import { voiEvpi } from './risks/information/evpi.method.ts'
import { voiEvsi } from './risks/information/evsi.method.ts'
import { voiNormal } from './risks/information/normal.method.ts'
import { voiRank } from './risks/information/rank.method.ts'
import { jtbdForces } from './risks/jtbd-forces.method.ts'
import { learningBacklog } from './risks/learning-backlog.method.ts'
import { movesScore } from './risks/moves-score.method.ts'
import { premortemSummary } from './risks/premortem-summary.method.ts'
import { roadmapValidate } from './risks/roadmap-validate.method.ts'
import { sequentialAsymptotic } from './risks/sequential/asymptotic-cs.method.ts'
import { sequentialBernoulli } from './risks/sequential/bernoulli-cs.method.ts'
import { sequentialMsprt } from './risks/sequential/msprt.method.ts'
import { sequentialNormalMixture } from './risks/sequential/normal-mixture.method.ts'
import { sequentialPeeking } from './risks/sequential/peeking.method.ts'
import { sequentialStitching } from './risks/sequential/stitching.method.ts'
import { statsBayes } from './risks/statistics/bayes-beta-binomial.method.ts'
import { statsChiSquare } from './risks/statistics/chi-square.method.ts'
import { statsCuped } from './risks/statistics/cuped.method.ts'
import { statsDuration } from './risks/statistics/duration.method.ts'
import { statsMultiplicity } from './risks/statistics/multiplicity.method.ts'
import { statsNewcombe } from './risks/statistics/newcombe.method.ts'
import { statsPower } from './risks/statistics/power.method.ts'
import { statsRelativeLift } from './risks/statistics/relative-lift.method.ts'
import { statsSampleSizeMeans } from './risks/statistics/sample-size-means.method.ts'
import { statsSampleSizeProportions } from './risks/statistics/sample-size-proportions.method.ts'
import { statsSequentialSrm } from './risks/statistics/sequential-srm.method.ts'
import { statsSrm } from './risks/statistics/srm.method.ts'
import { statsTwoProportion } from './risks/statistics/two-proportion.method.ts'
import { statsWelch } from './risks/statistics/welch.method.ts'
import { statsWilson } from './risks/statistics/wilson.method.ts'
import { solutionsCompare } from './solutions/solutions-compare.method.ts'
import { aaiValidate } from './unknowns/aai-validate.method.ts'
import { daciValidate } from './unknowns/daci-validate.method.ts'
import { kanoAggregate } from './unknowns/kano/kano-aggregate.method.ts'
import { kanoClassify } from './unknowns/kano/kano-classify.method.ts'
import { kanoSurvey } from './unknowns/kano/kano-survey.method.ts'
import { pairwiseAgreement } from './unknowns/pairwise/agreement.method.ts'
import { pairwiseBradleyTerry } from './unknowns/pairwise/bradley-terry.method.ts'
import { pairwiseConsistency } from './unknowns/pairwise/consistency.method.ts'
import { pairwiseCounts } from './unknowns/pairwise/counts.method.ts'
import { pairwiseDavidson } from './unknowns/pairwise/davidson.method.ts'
import { pairwiseNextPair } from './unknowns/pairwise/next-pair.method.ts'
import { pairwiseThurstone } from './unknowns/pairwise/thurstone.method.ts'
import { prfaqValidate } from './unknowns/prfaq-validate.method.ts'
import { prioritiseCostOfDelay } from './unknowns/prioritise/cost-of-delay.method.ts'
import { prioritiseDistributions } from './unknowns/prioritise/distributions.method.ts'
import { prioritiseIce } from './unknowns/prioritise/ice.method.ts'
import { prioritiseImportanceDifficulty } from './unknowns/prioritise/importance-difficulty.method.ts'
import { prioritiseMoscow } from './unknowns/prioritise/moscow.method.ts'
import { prioritiseRice } from './unknowns/prioritise/rice.method.ts'
import { prioritiseRiceMonteCarlo } from './unknowns/prioritise/rice-monte-carlo.method.ts'
import { prioritiseWsjf } from './unknowns/prioritise/wsjf.method.ts'
import { raciValidate } from './unknowns/raci-validate.method.ts'
import { storymapValidate } from './unknowns/storymap-validate.method.ts'
import { ticketReady } from './unknowns/ticket-ready.method.ts'

/** Every calculation, room by room as the map is drawn. Descriptions only: the code loads when first asked. */
export const methods: readonly AnyMethod[] = [
  problemAnswers,
  journeySentiment,
  needsAnderson,
  needsJump,
  prioritiseOpportunity,
  solutionsCompare,
  feedbackMenu,
  funnel,
  retention,
  retentionStickiness,
  surveyCes,
  surveyCsat,
  surveyNps,
  surveyNpsCompare,
  surveySus,
  surveySusGrade,
  coremodelValidate,
  focusStageMatrix,
  assumptionMap,
  evidenceConfidence,
  experimentCard,
  experimentReadout,
  experimentVerdict,
  jtbdForces,
  learningBacklog,
  movesScore,
  premortemSummary,
  roadmapValidate,
  statsBayes,
  statsChiSquare,
  statsCuped,
  statsDuration,
  statsMultiplicity,
  statsNewcombe,
  statsPower,
  statsRelativeLift,
  statsSampleSizeMeans,
  statsSampleSizeProportions,
  sequentialAsymptotic,
  sequentialBernoulli,
  sequentialMsprt,
  sequentialNormalMixture,
  sequentialPeeking,
  sequentialStitching,
  statsSequentialSrm,
  statsSrm,
  statsTwoProportion,
  statsWelch,
  statsWilson,
  voiBetaBinomial,
  voiEvpi,
  voiEvsi,
  voiNormal,
  voiRank,
  aaiValidate,
  daciValidate,
  kanoAggregate,
  kanoClassify,
  kanoSurvey,
  pairwiseAgreement,
  pairwiseBradleyTerry,
  pairwiseConsistency,
  pairwiseCounts,
  pairwiseDavidson,
  pairwiseNextPair,
  pairwiseThurstone,
  prfaqValidate,
  prioritiseCostOfDelay,
  prioritiseDistributions,
  prioritiseIce,
  prioritiseImportanceDifficulty,
  prioritiseMoscow,
  prioritiseRice,
  prioritiseRiceMonteCarlo,
  prioritiseWsjf,
  raciValidate,
  storymapValidate,
  ticketReady,
  constraintCheck,
  kpiStatus,
  kpiXmr,
  okrBandMethod,
  okrScore,
  okrVerdict,
  outcomeScore,
  financeDelayCost,
  financeIrr,
  financeNpv,
  financePayback,
  financeRange,
]
