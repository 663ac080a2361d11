/** Turns the compiler's errors into words for a learner: one explanation a mistake, found in the text and in what the compiler said. */
package dev.gradus.compile.words;
