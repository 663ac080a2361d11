/** Reads the learner's source to explain it; decides nothing. */
package dev.gradus.check;
