/** A distribution of one of six families. */
public sealed interface Distribution permits Normal, Bernoulli, Categorical, Exponential, Poisson, Gamma {}
