/** The command line: reads it, calls one thing, gives the exit code. */
package dev.gradus.cli;
