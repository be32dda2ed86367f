import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { getVariableValues, Kind } from "graphql";
import { operationOf } from "../graph/selection.js";
import { checkLimits } from "./check-limits.js";
import type { Context } from "./context.js";
import { answerByPlan } from "./plan.js";

/** Refuses an operation that asks for too much, before anything answers it. */
export const refusesExcess: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        const query = schema.getQueryType();
        if (operation?.operation !== "query" || !query) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return;
        const checked = operationOf(schema, document, operation, coerced);
        checkLimits(checked.operation, query, [checked.root]);
      },
    };
  },
};

/**
 * Answers an operation by its plan. What has none goes on to graphql-js, and so does whatever is thrown here, since
 * Apollo takes an error at this place for a defect of the server.
 */
export const answersByPlan: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation !== "query") return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const data = coerced && (await answerByPlan(schema, document, operation, coerced, contextValue));
        if (!data) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
      },
    };
  },
};

/** Adds the Cypher that was sent to an answer whose client asks to see it. */
export const showsCypher: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { asked, showsCypher }, response: { body } }) {
        if (showsCypher && body.kind === "single") body.singleResult.extensions = { cypher: asked };
      },
    };
  },
};

/** Notes what the line in the log is to say of a request: which fields were asked, and which errors came of it. */
export const notesOutcome: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, operation, operationName, response: { body } }) {
        const roots = operation?.selectionSet.selections.map((node) =>
          node.kind === Kind.FIELD ? node.name.value : "…",
        );
        const errors = body.kind === "single" ? body.singleResult.errors : undefined;
        Object.assign(contextValue.notes, {
          ...(operationName && { operation: operationName }),
          ...(roots && { fields: [...new Set(roots)] }),
          ...(errors?.length && { errors: errors.map(({ extensions }) => String(extensions?.code)) }),
        });
      },
    };
  },
};
