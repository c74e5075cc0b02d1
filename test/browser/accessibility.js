/**
 * What a screen reader is told, for browser tests: `executeServerCommand('akto-focused')` answers with the node of the
 * accessibility tree that has the focus, then with all that it stands in, outward.
 *
 * @typedef {{ role: string, name: string, description: string, states: Record<string, unknown> }} AccessibleNode
 * @typedef {{ value?: { value?: unknown } }} Valued
 */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const accessibilityPlugin = () => ({
  name: 'akto-accessibility',
  async executeCommand({ command, session }) {
    if (command !== 'akto-focused') return undefined;
    const { getPage } = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (session.browser);
    const page = getPage.call(session.browser, session.id);
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const chain = [];
    // The page itself is focused too: the last one is the deepest.
    let node = nodes.findLast(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value));
    for (; node; node = node.parentId ? byId.get(node.parentId) : undefined) {
      const text = (/** @type {{ value?: unknown } | undefined} */ part) => String(part?.value ?? '');
      const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
      chain.push({ role: text(node.role), name: text(node.name), description: text(node.description), states });
    }
    return { chain };
  },
});
