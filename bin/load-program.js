const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A short document meets each of some hundred patterns a few times: they are compiled to machine code at once, not to
// byte code before. Also part of what a code cache must fit.
setFlagsFromString('--no-regexp-tier-up');

const file = join(__dirname, '../dist/program.cjs');

/** What V8 compiled of the program when it was built; each version of V8 takes its own alone. */
const cacheFile = join(__dirname, `../dist/program-${process.versions.v8}-${process.arch}.cache`);

/**
 * Loads the program and gives what it exports: with the code that V8 compiled when it was built (a short run took 169 ms
 * without and 127 with, where Node alone takes 46), or else as any other file. V8 itself turns a cache down that
 * was made of another program or under other flags, and compiles anew.
 */
function loadProgram() {
  if (existsSync(cacheFile)) return run(compileProgram(readFileSync(cacheFile)).runInThisContext());
  Module.enableCompileCache?.();
  return run(require(file));
}

/** The program as a script that has not run. Its file is ASCII, and Latin-1 is what is read fastest. */
function compileProgram(cachedData) {
  return new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData,
  });
}

function run(program) {
  const module = { exports: {} };
  program(module.exports, Module.createRequire(file), module, file);
  return module.exports;
}

module.exports = { cacheFile, compileProgram, loadProgram, run };
