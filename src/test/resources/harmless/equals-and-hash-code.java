// equals, hashCode, compareTo, clone and toString.
// verdict: ACCEPTED
import java.util.HashSet;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        PriorityQueue<Term> all = new PriorityQueue<>();
        for (int i = 0; i < p.length; i++) {
            all.add(new Term(i, p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0).clone());
        }
        Set<Term> once = new HashSet<>(all);
        double sum = 0;
        while (!all.isEmpty()) {
            sum += all.poll().value;
        }
        return once.size() == p.length ? sum : -1;
    }
}

class Term implements Comparable<Term>, Cloneable {
    final int place;
    final double value;

    Term(int place, double value) {
        this.place = place;
        this.value = value;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Term) other).place == place;
    }

    @Override
    public int hashCode() {
        return Objects.hash(place);
    }

    @Override
    public int compareTo(Term other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public Term clone() {
        try {
            return (Term) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + place + "]";
    }
}
