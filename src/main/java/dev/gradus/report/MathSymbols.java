package dev.gradus.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What single TeX commands look like on a terminal. */
final class MathSymbols {
    /** How a piece of a formula stands to its neighbours; spaces follow from it. */
    enum Kind {
        ORDINARY,
        FUNCTION,
        /** A sum, a product, an integral. */
        BIG,
        FRACTION,
        BINARY,
        RELATION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        SPACE
    }

    /**
     * @param unicode where every character can be shown
     * @param ascii in 7 bits
     */
    record Symbol(String unicode, String ascii, Kind kind) {}

    private static final Map<String, Symbol> SYMBOLS = new HashMap<>();

    // Each entry: the command, its look in Unicode, its look in ASCII.

    private static final String ORDINARY = """
            alpha α alpha   beta β beta   gamma γ gamma   delta δ delta   epsilon ε epsilon   zeta ζ zeta
            eta η eta   theta θ theta   iota ι iota   kappa κ kappa   lambda λ lambda   mu μ mu   nu ν nu   xi ξ xi
            pi π pi   rho ρ rho   sigma σ sigma   tau τ tau   upsilon υ upsilon   phi φ phi   chi χ chi   psi ψ psi
            omega ω omega   Gamma Γ Gamma   Delta Δ Delta   Theta Θ Theta   Lambda Λ Lambda   Xi Ξ Xi   Pi Π Pi
            Sigma Σ Sigma   Upsilon Υ Upsilon   Phi Φ Phi   Psi Ψ Psi   Omega Ω Omega   ell ℓ ell   aleph ℵ aleph
            angle ∠ angle   varepsilon ε epsilon   vartheta ϑ theta   varpi ϖ pi   varrho ϱ rho   varsigma ς sigma
            varphi φ phi   infty ∞ infinity   emptyset ∅ {}   varnothing ∅ {}   forall ∀ forall   exists ∃ exists
            nexists ∄ not-exists   partial ∂ d   nabla ∇ grad   hbar ℏ hbar   Re ℜ Re   Im ℑ Im   prime ′ '
            dots … ...   ldots … ...   cdots ⋯ ...   vdots ⋮ ...   ddots ⋱ ...   top ⊤ T   bot ⊥ _|_   neg ¬ not
            lnot ¬ not   | ‖ ||   Vert ‖ ||   vert | |   % % %   $ $ $   # # #   & & &   _ _ _   star ⋆ *
            square □ []   checkmark ✓ ok
            """;

    private static final String RELATIONS = """
            le ≤ <=   leq ≤ <=   leqslant ≤ <=   ge ≥ >=   geq ≥ >=   geqslant ≥ >=   ne ≠ !=   neq ≠ !=   lt < <
            gt > >   ll ≪ <<   gg ≫ >>   approx ≈ ~=   sim ∼ ~   simeq ≃ ~=   cong ≅ ~=   equiv ≡ ==   propto ∝ ~
            doteq ≐ =   in ∈ in   notin ∉ not-in   ni ∋ contains   subset ⊂ subset   subseteq ⊆ subset=
            supset ⊃ superset   supseteq ⊇ superset=   to → ->   rightarrow → ->   longrightarrow ⟶ -->
            leftarrow ← <-   gets ← <-   leftrightarrow ↔ <->   Rightarrow ⇒ =>   implies ⟹ ==>   Leftarrow ⇐ <=
            iff ⟺ <==>   Leftrightarrow ⇔ <=>   mapsto ↦ |->   uparrow ↑ ^   downarrow ↓ v   parallel ∥ ||   mid | |
            perp ⊥ _|_   coloneqq ≔ :=   colon : :   vdash ⊢ |-   models ⊨ |=   prec ≺ <   succ ≻ >
            """;

    private static final String BINARIES = """
            cdot · *   times × x   div ÷ /   pm ± +/-   mp ∓ -/+   ast * *   circ ∘ o   bullet ∙ *   oplus ⊕ (+)
            otimes ⊗ (x)   odot ⊙ (.)   ominus ⊖ (-)   cup ∪ union   cap ∩ intersect   setminus ∖ \\   wedge ∧ and
            land ∧ and   vee ∨ or   lor ∨ or   bmod mod mod
            """;

    private static final String BIGS = """
            sum ∑ sum   prod ∏ prod   coprod ∐ coprod   int ∫ int   iint ∬ int-int   oint ∮ int   bigcup ⋃ union
            bigcap ⋂ intersect   bigoplus ⨁ (+)
            """;

    private static final String OPENS = """
            { { {   langle ⟨ <   lfloor ⌊ floor(   lceil ⌈ ceil(   lvert | |   lVert ‖ ||   lbrack [ [
            """;

    private static final String CLOSES = """
            } } }   rangle ⟩ >   rfloor ⌋ )   rceil ⌉ )   rvert | |   rVert ‖ ||   rbrack ] ]
            """;

    private static final String FUNCTIONS = """
            log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh min max argmin argmax sup inf
            lim limsup liminf det dim ker deg gcd Pr hom arg mod
            """;

    static {
        entries(ORDINARY, Kind.ORDINARY);
        entries(RELATIONS, Kind.RELATION);
        entries(BINARIES, Kind.BINARY);
        entries(BIGS, Kind.BIG);
        entries(OPENS, Kind.OPEN);
        entries(CLOSES, Kind.CLOSE);
        for (String name : FUNCTIONS.strip().split("\\s+")) {
            SYMBOLS.put(name, new Symbol(name, name, Kind.FUNCTION));
        }
    }

    private static void entries(String entries, Kind kind) {
        String[] words = entries.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 3) {
            SYMBOLS.put(words[i], new Symbol(words[i + 1], words[i + 2], kind));
        }
    }

    private MathSymbols() {}

    /** The look of a command that takes no arguments; {@code name} without its backslash. */
    static Optional<Symbol> of(String name) {
        return Optional.ofNullable(SYMBOLS.get(name));
    }

    /** How a character that is no command stands to its neighbours. */
    static Kind kind(int character) {
        return switch (character) {
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case ',', ';' -> Kind.PUNCTUATION;
            case '+', '-', '*' -> Kind.BINARY;
            case '=', '<', '>', ':' -> Kind.RELATION;
            case '&', '~' -> Kind.SPACE;
            default -> Kind.ORDINARY;
        };
    }
}
