/** Set by webpack.config.js: whether the build comes with a service worker. */
declare const __IS_INSTALLABLE__: boolean;
