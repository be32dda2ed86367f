import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { NetworkRoot } from "./network-query.js";
import { Root } from "./query.js";
import { resolveFromGraph } from "./resolvers.js";
import { VoiceRoot } from "./voice-query.js";

/** The GraphQL schema, answered from the graph. */
export const schema: GraphQLSchema = resolveFromGraph(
  buildSchemaSync({ resolvers: [Root, NetworkRoot, VoiceRoot], validate: false }),
);

// type-graphql makes this type itself, without a description.
const query = schema.getQueryType();
if (query) query.description = "What can be asked of the graph. One operation may ask several of these at once.";
