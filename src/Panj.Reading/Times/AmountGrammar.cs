using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>Reads how many: digits, number words, "a", "a few", "half a", and what may stand before them ("more than", "about").</summary>
internal static class AmountGrammar
{
    /// <summary>An amount as TIMEX3 writes it.</summary>
    /// <param name="Text">"3", "2.5", "X"; "" for none.</param>
    /// <param name="End">First piece after it.</param>
    internal readonly record struct Amount(string Text, int End);

    /// <summary>The pieces of "more than", "about", "at least" and the like; <paramref name="at"/> where there are none.</summary>
    internal static int SkipHedge(Pieces p, int at)
    {
        if (p.Is(at, "a") && p.IsAny(at + 1, "mere", "little")) at += p.Is(at + 1, "mere") ? 2 : 0;
        if (p.Is(at, "a") && p.Is(at + 1, "little") && p.Is(at + 3, "than")) return at + 4;
        if (p.Is(at, "close") && p.Is(at + 1, "to")) return at + 2;
        if (p.Is(at, "some") && (p.IsNumber(at + 1) || p.Is(at + 1, TimeWordClass.Number))) return at + 1;
        if (p.IsAny(at, "more", "less", "fewer", "longer") && p.Is(at + 1, "than")) return at + 2;
        if (p.Is(at, "at") && p.IsAny(at + 1, "least", "most")) return at + 2;
        if (p.Is(at, "up") && p.Is(at + 1, "to")) return at + 2;
        return p.Is(at, TimeWordClass.Approx) || p.IsAny(at, "over", "under", "only", "just", "within", "another") ? at + 1 : at;
    }

    internal static Amount? Read(Pieces p, int at)
    {
        if (p.IsAny(at, "half") && p.IsAny(at + 1, "a", "an")) return new Amount("0.5", at + 2);
        if (p.IsAny(at, "a", "an")) return AfterArticle(p, at + 1);
        if (p.Is(at, TimeWordClass.Vague)) return new Amount("X", SkipOf(p, at + 1));
        return Digits(p, at) ?? Words(p, at);
    }

    private static Amount? AfterArticle(Pieces p, int at)
    {
        if (p.Is(at, TimeWordClass.Vague)) return new Amount("X", SkipOf(p, at + 1));
        if (p.Is(at, "half")) return new Amount("0.5", p.IsHyphen(at + 1) ? at + 2 : at + 1);
        if (p.Is(at, TimeWordClass.Number) && p[at].Word.Value is 12 or 100) return Words(p, at);
        return p.Is(at, TimeWordClass.Unit) ? new Amount("1", at) : null;
    }

    private static Amount? Digits(Pieces p, int at)
    {
        if (!p.IsNumber(at) || p[at].Number < 0 || p.Digits(at) > 4) return null;
        if (p.IsMark(at + 1, '.') && p.IsGlued(at + 2) && p.Digits(at + 2) is 1 or 2) return new Amount($"{p[at].Number}.{p.Text(at + 2)}", at + 3);
        return p.IsPlainNumber(at) ? new Amount(Text(p[at].Number), at + 1) : null;
    }

    /// <summary>"three", "twenty-five", "two hundred", "two and a half".</summary>
    private static Amount? Words(Pieces p, int at)
    {
        if (!p.Is(at, TimeWordClass.Number)) return null;
        var value = p[at].Word.Value;
        var next = p.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (p.Is(next, TimeWordClass.Number)) return Text(value, p[next].Word.Value) is { } both ? new Amount(both, next + 1) : null;
        if (p.Is(at + 1, "and") && p.Is(at + 2, "a") && p.Is(at + 3, "half")) return new Amount($"{Text(value)}.5", at + 4);
        if (p.Is(at + 1, "and") && p.Is(at + 2, "half")) return new Amount($"{Text(value)}.5", at + 3);
        return new Amount(Text(value), at + 1);
    }

    private static string? Text(int first, int second) => second switch
    {
        >= 12 when first < second => Text(first * second),
        < 10 when first is >= 20 and < 100 => Text(first + second),
        _ => null,
    };

    private static int SkipOf(Pieces p, int at) => p.Is(at, "of") ? at + 1 : at;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
