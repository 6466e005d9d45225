// One configuration, three programs on one core: the task pane, the try-it page, the command line.
const path = require('node:path');
const fs = require('node:fs');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const ServiceWorkerPlugin = require('./scripts/service-worker-plugin');
const { version } = require('./package.json');

const dist = path.resolve(__dirname, 'dist');

/** @type {import('webpack').RuleSetRule} */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    },
  },
};

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  plugins: [new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) })],
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * The pages: what Excel loads, and the try-it page with the same pane beside a grid. `isInstallable`: with a service worker; while somebody
 * works on the pages it would show them those of before.
 */
const pages = (mode, isInstallable) => {
  const base = common(mode);
  return {
    ...base,
    name: 'pages',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/taskpane.tsx',
      tryit: './src/tryit/tryit.tsx',
      'pane-host': './src/tryit/pane-host.ts',
    },
    output: {
      path: dist,
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      assetModuleFilename: 'chunks/[name].[hash:8][ext]',
      // The command line is built into the same folder.
      clean: { keep: /^cli(\.js$|[\\/])/ },
    },
    module: { rules: [typescript, { test: /\.css$/, type: 'asset/source' }] },
    // As small as terser's output, in a tenth of its time.
    optimization: { chunkIds: 'named', minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      ...base.plugins,
      new webpack.DefinePlugin({ __IS_INSTALLABLE__: JSON.stringify(isInstallable) }),
      ...(isInstallable ? [new ServiceWorkerPlugin()] : []),
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'] }),
      new HtmlPlugin({ template: './src/tryit/tryit.html', filename: 'index.html', chunks: ['tryit'] }),
      // Its scripts stand in the template: the host first, then Microsoft's client, then the pane, in this order.
      new HtmlPlugin({ template: './src/tryit/pane.html', filename: 'tryit-pane.html', inject: false }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'src/tryit/tryit.webmanifest', to: 'tryit.webmanifest' },
          { from: 'manifest.xml', to: 'manifest.xml' },
          { from: 'NOTICE', to: 'NOTICE.txt' },
          // Microsoft's client library, as it is, beside our code and never inside it (docs/decisions/0003-office-js.md).
          { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'vendor/excel-web-16.00.js', info: { minimized: true } },
          { from: 'node_modules/@microsoft/office-js/LICENSE.md', to: 'vendor/office-js-license.md' },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      devMiddleware: { index: 'index.html' },
      open: process.stdout.isTTY && !process.env.JCM_MONITOR_HTTPS,
      ...(process.env.JCM_MONITOR_HTTPS ? { server: { type: 'https', options: certificates() } } : {}),
    },
  };
};

/** Made and trusted by `npm run sideload`, where Microsoft's own tool keeps them. */
function certificates() {
  const folder = path.join(require('node:os').homedir(), '.office-addin-dev-certs');
  const read = (name) => fs.readFileSync(path.join(folder, name));
  return { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') };
}

const commandLine = (mode) => {
  const base = common(mode);
  return {
    ...base,
    name: 'command-line',
    target: 'node20',
    entry: { cli: './src/cli/cli.ts' },
    output: { path: dist, filename: '[name].js', chunkFilename: 'cli/[name].js' },
    module: { rules: [typescript] },
    // A command's code is read when it is asked for (docs/decisions/0072-checking-speed.md).
    optimization: { minimize: false, chunkIds: 'named' },
    plugins: [...base.plugins, new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
};

module.exports = (env, argv) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  return env.WEBPACK_SERVE ? pages(mode, false) : [pages(mode, true), commandLine(mode)];
};
