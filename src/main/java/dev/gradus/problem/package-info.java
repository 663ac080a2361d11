/** What a problem is, and the reading and checking of the bank that holds the problems. Knows nothing of submissions. */
package dev.gradus.problem;
