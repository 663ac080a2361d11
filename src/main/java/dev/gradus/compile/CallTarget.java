package dev.gradus.compile;

/**
 * The learner's method that stands for a method of the contract.
 *
 * @param name its name
 * @param owner the binary name of the class that declares it: {@code Solution} or a class above it
 * @param descriptor its types as the class file has them
 * @param returnFits whether its declared type can be assigned to the contract's
 * @param returnSource its declared type as Java spells it
 */
public record CallTarget(String name, String owner, String descriptor, boolean returnFits, String returnSource) {}
