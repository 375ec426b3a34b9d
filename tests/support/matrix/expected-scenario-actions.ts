import { ADVISERS, type Attempts, NEW_ID, STAFF_OF_A1 } from "./attempt";

const MOVES = JSON.stringify([{ kind: "item", item: "C1", to: 5 }]);
const CALLED = { name: "Taken over", note: "Taken over" };

/** Of what was tried on a diagnosis and kept. */
export const SCENARIO_ACTIONS: Attempts = {
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/what-if/actions#keepScenarioAction": [
    {
      form: ({ ids }) => ({ id: NEW_ID, diagnosisId: ids.sharedId, ...CALLED, moves: MOVES }),
      by: STAFF_OF_A1,
    },
    // Nothing that the diagnosis knows is moved.
    {
      form: ({ ids }) => ({
        id: NEW_ID,
        diagnosisId: ids.sharedId,
        ...CALLED,
        moves: JSON.stringify([{ kind: "ownTargets", department: "Of another company", to: false }]),
      }),
      by: [],
    },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/what-if/actions#saveOverScenarioAction": [
    { form: ({ ids }) => ({ id: ids.scenarioId, version: "1", ...CALLED, moves: MOVES }), by: STAFF_OF_A1 },
    {
      form: ({ ids }) => ({ id: ids.sharedScenarioId, version: "1", ...CALLED, moves: MOVES }),
      by: ADVISERS,
    },
    { form: ({ ids }) => ({ id: ids.scenarioId, version: "9", ...CALLED, moves: MOVES }), by: [] },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/what-if/actions#renameScenarioAction": [
    { form: ({ ids }) => ({ id: ids.scenarioId, version: "1", ...CALLED }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ id: ids.sharedScenarioId, version: "1", ...CALLED }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/what-if/actions#deleteScenarioAction": [
    { form: ({ ids }) => ({ id: ids.scenarioId }), by: STAFF_OF_A1 },
    { form: ({ ids }) => ({ id: ids.sharedScenarioId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/what-if/actions#restoreScenarioAction": [
    { form: ({ ids }) => ({ id: ids.deletedScenarioId }), by: STAFF_OF_A1 },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/scenarios/[scenarioId]/actions#shareScenarioAction": [
    { form: ({ ids }) => ({ id: ids.scenarioId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/scenarios/[scenarioId]/actions#unshareScenarioAction": [
    { form: ({ ids }) => ({ id: ids.sharedScenarioId }), by: ADVISERS },
  ],
  "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/scenarios/[scenarioId]/actions#deleteOpenScenarioAction":
    [
      { form: ({ ids }) => ({ id: ids.scenarioId }), by: STAFF_OF_A1 },
      { form: ({ ids }) => ({ id: ids.sharedScenarioId }), by: ADVISERS },
    ],
};
