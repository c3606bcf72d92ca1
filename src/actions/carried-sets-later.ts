/**
 * How workbooks bring sets along. Most hold none that is not built in: in the add-in it is a file of its
 * own, fetched when it is first asked for.
 */
export const carriedSetsLater = () =>
  import(/* webpackChunkName: "criteria-sets" */ "../templates/carried-sets");
