/** What a hidden test may use: assertions for numbers, and the exception that stands for a learner's own. */
package dev.gradus.testing;
