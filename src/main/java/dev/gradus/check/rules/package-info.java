/** What is known to go wrong in learners' sources: one class a rule, each with a page in {@code docs/rules}. Looks at text that was parsed, and runs nothing. */
package dev.gradus.check.rules;
