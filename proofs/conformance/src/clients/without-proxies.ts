/** Returns an environment without its proxies. Some SDKs use them even for loopback addresses. */
export const withoutProxies = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:http|https|all)_proxy$/i.test(name)));
