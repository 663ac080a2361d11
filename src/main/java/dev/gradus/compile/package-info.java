/** The compiler, in memory: the learner's file alone, and the hidden tests against the proxy. */
package dev.gradus.compile;
