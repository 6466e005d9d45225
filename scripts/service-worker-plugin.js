// Writes dist/service-worker.js: src/tryit/service-worker.js with the list of the files the try-it page needs, and a name for this build.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const SOURCE = path.resolve(__dirname, '..', 'src', 'tryit', 'service-worker.js');
/** What Excel loads, and what only people read. */
const NOT_OF_THE_PAGE = /^(taskpane\.html|manifest\.xml|shortcuts\.json|NOTICE\.txt|vendor\/.*\.md|service-worker\.js)$/;

module.exports = class ServiceWorkerPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ServiceWorkerPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ServiceWorkerPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const assets = compilation.getAssets().filter(({ name }) => !NOT_OF_THE_PAGE.test(name));
        const build = createHash('sha256');
        for (const { name, source } of assets) build.update(name).update(source.buffer());
        const files = ['./', ...assets.map(({ name }) => name).filter((name) => name !== 'index.html')];
        const head = `const FILES = ${JSON.stringify(files)};\nconst BUILD = ${JSON.stringify(build.digest('hex').slice(0, 16))};\n`;
        compilation.emitAsset('service-worker.js', new sources.RawSource(head + fs.readFileSync(SOURCE, 'utf8')));
      });
    });
  }
};
