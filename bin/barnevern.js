#!/usr/bin/env node
const { loadProgram } = require('./load-program.js');

loadProgram(process.argv[2]).main(process);
