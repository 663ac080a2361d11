/** The words of judgement: what came out of a submission, as values without behaviour of their own. */
package dev.gradus.result;
