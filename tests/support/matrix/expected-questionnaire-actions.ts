import { type Attempts, NEW_ID, NOBODY_AT_ALL, OWNER } from "./attempt";

const AT = "(staff)/settings/questionnaires";
const ONE = `${AT}/[questionnaireId]/actions`;
const VERSION = `${AT}/[questionnaireId]/versions/[templateId]`;

const WORDS = {
  "en.statement": "Taken over.",
  "en.question": "Taken over?",
  ...Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`en.anchors[${at}]`, `Level ${at + 1}.`])),
};

/** Of the firm's own questionnaires: its owner changes them. */
export const QUESTIONNAIRE_ACTIONS: Attempts = {
  [`${AT}/actions#copyQuestionnaireAction`]: [
    // The built-in one is everybody's: the owner of B makes one of their own.
    { form: () => ({ id: NEW_ID, name: "Taken over" }), by: ["owner", "owner of B"] },
    {
      form: ({ ids }) => ({ id: NEW_ID, name: "Taken over", templateId: ids.publishedTemplateId }),
      by: OWNER,
    },
  ],
  [`${ONE}#draftTemplateAction`]: [
    { form: ({ ids }) => ({ id: NEW_ID, questionnaireId: ids.questionnaireId }), by: OWNER },
  ],
  [`${ONE}#offerTemplateAction`]: [
    { form: ({ ids }) => ({ templateId: ids.publishedTemplateId, offered: "no" }), by: OWNER },
    // A draft is not offered before it is published.
    { form: ({ ids }) => ({ templateId: ids.draftTemplateId, offered: "yes" }), by: NOBODY_AT_ALL },
  ],
  [`${ONE}#renameQuestionnaireAction`]: [
    { form: ({ ids }) => ({ id: ids.questionnaireId, version: "1", name: "Taken over" }), by: OWNER },
  ],
  [`${VERSION}/actions#leaveOutAction`]: [
    {
      form: ({ ids }) => ({ templateId: ids.draftTemplateId, statementId: "E1", edit: "1", leftOut: "yes" }),
      by: OWNER,
    },
    {
      form: ({ ids }) => ({
        templateId: ids.publishedTemplateId,
        statementId: "E1",
        edit: "1",
        leftOut: "yes",
      }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${VERSION}/actions#publishTemplateAction`]: [
    { form: ({ ids }) => ({ templateId: ids.draftTemplateId, version: "1" }), by: OWNER },
  ],
  [`${VERSION}/statements/[statementId]/actions#rewordStatementAction`]: [
    {
      form: ({ ids }) => ({ templateId: ids.draftTemplateId, statementId: "E1", edit: "1", ...WORDS }),
      by: OWNER,
    },
    {
      form: ({ ids }) => ({ templateId: ids.publishedTemplateId, statementId: "E1", edit: "1", ...WORDS }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${VERSION}/statements/new/actions#addStatementAction`]: [
    {
      form: ({ ids }) => ({ id: NEW_ID, templateId: ids.draftTemplateId, dimension: "execution", ...WORDS }),
      by: OWNER,
    },
  ],
};
