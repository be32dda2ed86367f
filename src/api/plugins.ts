import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { getVariableValues, Kind } from "graphql";
import { checkLimits } from "./check-limits.js";
import type { Context } from "./context.js";
import { answerByPlan } from "./plan.js";
import { type Asked, shapeOf } from "./shape.js";

/**
 * Answers an operation by its plan, and refuses one that asks for too much before anything answers it. What has no plan
 * goes on to graphql-js, and so does whatever is thrown while one is carried out, since Apollo takes an error at that
 * place for a defect of the server.
 */
export const answersByPlan: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let asked: Asked | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation?.operation !== "query") return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return;
        asked = {
          schema,
          document,
          definition: operation,
          variables: coerced,
          shape: shapeOf(schema, operation, coerced),
        };
        checkLimits(asked);
      },
      async responseForOperation({ contextValue }) {
        const data = asked && (await answerByPlan(asked, contextValue));
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
