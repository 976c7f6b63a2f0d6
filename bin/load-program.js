const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// What a run needs of Node beside the files is loaded here: under flags of ours, V8 turns down the code that Node brings
// compiled, and `node:crypto` takes 3.2 ms in the place of 1.2.
require('node:crypto');

// A short document meets each of some hundred patterns a few times: they are compiled to machine code at once, not to
// byte code before. Flags are also part of what a code cache must fit.
setFlagsFromString('--no-regexp-tier-up');

// No function is worth optimising before it has run a while: V8 would begin with dozens that a short run is almost through
// with, which takes 2 to 4 ms. Nor is it worth noting what one meets, and compiling it to plain machine code, before it has
// been gone through 60 times, not 8: 2 ms more.
// What a short document makes fits into 8 MB: where room for new objects grows to that at once, it is swept twice, not five
// times, which takes 0.7 ms each. Nor is it swept because the program waits, which it does when it is about to end.
// The flags are those of Node 20; a newer V8 says that it knows none such.
if (process.versions.v8.startsWith('11.3.')) {
  setFlagsFromString('--semi-space-growth-factor=8');
  setFlagsFromString('--no-minor-gc-task');
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--interrupt-budget-factor-for-feedback-allocation=60');
}

const dist = join(__dirname, '../dist');

/** The file with a command: `parse`, which is called once a document, has one to itself, as what is not run costs too. */
const programFor = (command) => join(dist, command === 'parse' ? 'program-parse.cjs' : 'program.cjs');

/** What V8 compiled of a file of the program when it was built; each version of V8 takes its own alone. */
const cacheOf = (file) => file.replace(/cjs$/, `${process.versions.v8}-${process.arch}.cache`);

/**
 * Loads the program that has a command and gives what it exports: with the code that V8 compiled when it was built (a
 * short run took 169 ms without and 127 with, where Node alone takes 46), or else as any other file. V8 itself turns a
 * cache down that was made of another program or under other flags, and compiles anew.
 */
function loadProgram(command) {
  const programFile = programFor(command);
  if (existsSync(cacheOf(programFile))) return run(programFile, (file) => compileWithCache(file).runInThisContext());
  require('node:module').enableCompileCache?.();
  return run(programFile, require);
}

function compileWithCache(file) {
  const cache = cacheOf(file);
  return compile(file, existsSync(cache) ? readFileSync(cache) : undefined);
}

/** A file of the program as a script that has not run. It is ASCII, and Latin-1 is what is read fastest. */
function compile(file, cachedData) {
  return new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData,
  });
}

/**
 * Runs the program, and the files beside it when they are asked for; gives what it exports. `load` gives the function that
 * a file is.
 */
function run(file, load, modules = new Map()) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  // All else that it asks for is Node's, which this file's own `require` finds too: to make one more takes 0.2 ms.
  const requireFor = (id) => (id.startsWith('./beside-') ? run(join(dist, id), load, modules) : require(id));
  load(file)(module.exports, requireFor, module, file);
  return module.exports;
}

module.exports = { cacheOf, compile, loadProgram, programFor, run };
