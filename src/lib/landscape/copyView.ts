import type { Connection, Diagram, Property, ViewNode } from '../archimate/model.ts';

/**
 * Copies a view with new identifiers for the view, every node and every connection; what they show stays the same.
 * @param rename the new identifier of an old one; must be different for each
 * @param inside nodes to add within a node of the copy, given the original node
 */
export function copyView(
  view: Diagram,
  head: { readonly names: Diagram['names']; readonly properties: readonly Property[] },
  rename: (identifier: string) => string,
  inside: (node: ViewNode) => readonly ViewNode[],
): Diagram {
  const copyNode = (node: ViewNode): ViewNode => {
    const identifier = rename(node.identifier);
    if (node.type === 'Label') return { ...node, identifier };
    return { ...node, identifier, nodes: [...node.nodes.map(copyNode), ...inside(node)] };
  };
  const copyConnection = (connection: Connection): Connection => {
    const identifier = rename(connection.identifier);
    return connection.type === 'Line'
      ? {
          ...connection,
          identifier,
          ...(connection.source === undefined ? {} : { source: rename(connection.source) }),
          ...(connection.target === undefined ? {} : { target: rename(connection.target) }),
        }
      : { ...connection, identifier, source: rename(connection.source), target: rename(connection.target) };
  };
  return {
    ...view,
    ...head,
    identifier: rename(view.identifier),
    nodes: view.nodes.map(copyNode),
    connections: view.connections.map(copyConnection),
  };
}
