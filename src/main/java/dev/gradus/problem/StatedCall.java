package dev.gradus.problem;

/**
 * A call of the contract that a text of the problem shows together with its answer.
 *
 * @param file relative to the bank, with forward slashes
 * @param line 1-based, 0 where no line can be named
 * @param text the call as it is written there
 * @param call the call
 * @param returns the answer that is stated
 * @param relative how close to the stated number the answer must be, relative to it
 * @param absolute how close it may be instead, for a number that is stated with few digits
 */
public record StatedCall(
        String file, int line, String text, CallText call, Literal returns, double relative, double absolute) {}
