/** Runs the hidden tests here, against a proxy that calls the learner's code there. */
package dev.gradus.exam;
