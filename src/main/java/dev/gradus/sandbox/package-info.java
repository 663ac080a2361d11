/** Starts, feeds, limits and stops the learner's process. */
package dev.gradus.sandbox;
