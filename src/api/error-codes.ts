/** Every code that an error may have, with when it is given and what can be done then. */
export const ERROR_CODES = {
  ACTOR_UNKNOWN: "Nobody has this id or name. `suggestions` lists names that are nearly so written; choose one.",
  ACTOR_AMBIGUOUS: "Several actors have this name. `candidates` lists them; give the id of the one that you mean.",
  BAD_USER_INPUT: "A value is not what is asked for. The message says which one and why; correct it.",
  TOO_EXPENSIVE:
    "The question asks for more than the limits allow, or works out more than there is time for. The message says what to narrow; smaller pages and several questions help too.",
  TIMEOUT: "The graph took too long. Ask for a smaller page, fewer fields, or by a narrower filter.",
  FORBIDDEN:
    "A page of another origin asked, or the server was asked by a name that is not its own. Whoever runs it can name that origin in DEMARCHE_ORIGINS.",
  UNAVAILABLE: "The graph cannot be reached. Try again in a moment; if it stays so, look whether Neo4j is running.",
  GRAPHQL_PARSE_FAILED:
    "This is not GraphQL: a bracket or a quotation mark is missing, for example. The message says where.",
  GRAPHQL_VALIDATION_FAILED:
    "A field, an argument or a term is not in this reference. The message says which, and what it may have been.",
  OPERATION_RESOLUTION_FAILURE:
    "The text holds several questions, or none. Say which is meant by its name, as `operationName`.",
  BAD_REQUEST:
    "The request does not look like one of a GraphQL client. Send JSON with the header `content-type: application/json`.",
  PERSISTED_QUERY_NOT_SUPPORTED: "The client sent a hash in place of the question. Turn its persisted queries off.",
  INTERNAL_SERVER_ERROR: "A defect of the server. What went wrong is in its log; please report it.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
