// Writes what V8 has compiled of both programs, and of the files beside them, once they have parsed the samples: the functions
// that ran, and no others, as each more makes every start slower. `scripts/build.mjs` runs it last.
const { readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { cacheOf, compile, programFor, run } = require('../bin/load-program.js');

const cwd = join(__dirname, '..');
const silent = {
  write(_text, done) {
    done?.();
    return true;
  },
};

async function warmUp(command) {
  const scripts = new Map();
  const program = run(programFor(command), (file) => {
    const script = compile(file);
    scripts.set(file, script);
    return script.runInThisContext();
  });
  for (const sample of readdirSync(join(cwd, 'samples')).filter((name) => /\.(?:txt|md)$/.test(name))) {
    const io = { stdin: [], stdout: silent, stderr: silent, cwd, env: {}, parallelism: 1 };
    const status = await program.run(['parse', `samples/${sample}`, '--format', 'json'], io);
    if (status !== 0) throw new Error(`\`${sample}\` ended with status ${status}`);
  }
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
}

// All commands parse, and those who have `parse` to themselves alone.
warmUp('').then(() => warmUp('parse'));
