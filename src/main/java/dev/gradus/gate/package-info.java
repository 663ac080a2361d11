/** Looks at class files before they run: what they may use is one readable list. Knows nothing of tests or processes. */
package dev.gradus.gate;
