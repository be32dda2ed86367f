/**
 * One page as every contender is asked for it.
 *
 * @typedef {{ [key: string]: any }} Values
 * @typedef {object} Asking how one contender is asked
 * @property {(values: Values) => { path: string, body: object }} request
 * @property {(body: any) => unknown} read what it answers, under the names of the hand-written answer
 *
 * @typedef {object} Page
 * @property {string} name as its file in `cypher/`
 * @property {string} title
 * @property {Record<string, Asking>} asked by contender
 */

/** Asks the bare endpoint. @param {string} page @param {(values: Values) => Values} params @returns {Asking} */
export const byHand = (page, params = (values) => values) => ({
  request: (values) => ({ path: `/${page}`, body: params(values) }),
  read: (body) => body,
});

/** Asks a GraphQL server. @param {string} query @param {(data: any) => unknown} read @param {string} path @returns {Asking} */
export const byGraphQL = (query, read, path = "/graphql") => ({
  request: (variables) => ({ path, body: { query, variables } }),
  read: ({ data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    return read(data);
  },
});
