package dev.gradus.exam;

import dev.gradus.wire.ThrownValue;

/**
 * Something that the learner's code threw.
 *
 * @param throwable what the hidden test gets for it
 * @param method the method that was called
 * @param value what it was over there
 */
record LearnerThrow(RuntimeException throwable, String method, ThrownValue value) {}
