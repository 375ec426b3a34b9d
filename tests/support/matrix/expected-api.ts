import { addDays, toIsoDay } from "@/lib/units/days";
import { NOBODY, PORTAL, STAFF } from "./actors";
import { type Attempts, NEW_ID, OWNER } from "./attempt";
import { type Answer, type Answers, each, type ExpectedRoute, ofAnybody, ofFirm } from "./route-answers";

const API = "(staff)/settings/api/actions";
const WEBHOOKS = "(staff)/settings/api/webhooks/actions";
/** Whoever they are: a cookie is no token. `tests/matrix/api.test.ts` asks with tokens. */
const shut = each("status 401" as Answer, [...NOBODY, ...STAFF, ...PORTAL]) as Answers;

/** Tokens are each one's own, webhooks the owner's. As in `EXPECTED_ROUTES` and `EXPECTED_ACTIONS`. */
export const API_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/api/v1/[...path]": {
    ...{ paths: () => ["/api/v1/clients", "/api/v1/me"], answers: shut },
    others: [ofAnybody("/api/v1/openapi.json")],
  },
  "/api/mcp": { paths: () => ["/api/mcp"], answers: shut },
  "/settings/api": ofFirm(() => ["/settings/api"]),
  "/settings/api/reference": ofFirm(() => ["/settings/api/reference"]),
  "/settings/api/webhooks": ofFirm(() => ["/settings/api/webhooks"], ["owner", "owner of B"]),
};

const seen = { version: "1" };

export const API_ACTIONS: Attempts = {
  [`${API}#makeTokenAction`]: [
    {
      form: () => ({
        ...{ id: NEW_ID, name: "Taken over", scopes: "clients:read" },
        lastDay: addDays(toIsoDay(new Date()), 7),
      }),
      by: STAFF,
    },
  ],
  [`${API}#revokeTokenAction`]: [{ form: ({ ids }) => ({ id: ids.tokenId }), by: OWNER }],
  [`${WEBHOOKS}#addWebhookAction`]: [
    {
      form: () => ({ id: NEW_ID, url: "https://taken.example.com/over", events: "client.created" }),
      by: ["owner", "owner of B"],
    },
  ],
  [`${WEBHOOKS}#renewSecretAction`]: [{ form: ({ ids }) => ({ ...seen, id: ids.webhookId }), by: OWNER }],
  [`${WEBHOOKS}#switchWebhookAction`]: [
    { form: ({ ids }) => ({ ...seen, id: ids.webhookId, state: "disabled" }), by: OWNER },
  ],
  [`${WEBHOOKS}#removeWebhookAction`]: [{ form: ({ ids }) => ({ ...seen, id: ids.webhookId }), by: OWNER }],
  [`${WEBHOOKS}#testWebhookAction`]: [
    { form: ({ ids }) => ({ id: ids.webhookId, deliveryId: NEW_ID }), by: OWNER },
  ],
  [`${WEBHOOKS}#retryDeliveryAction`]: [{ form: ({ ids }) => ({ id: ids.deliveryId }), by: OWNER }],
};
