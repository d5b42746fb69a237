namespace Panj.Language.Words;

/// <summary>Tells the <see cref="Casing"/> of a sentence from its words.</summary>
internal static class CasingOf
{
    /// <summary>Longest word that headline style leaves in small letters ("and", "with").</summary>
    private const int LongestSmallWord = 4;

    /// <summary>Fewest words that show a style; a shorter sentence is <see cref="Casing.Mixed"/>.</summary>
    private const int FewestWords = 3;

    public static Casing Sentence(string text, ReadOnlySpan<Span> tokens)
    {
        int words = 0, capitals = 0, weighty = 0, capitalised = 0, upper = 0;
        foreach (var token in tokens)
        {
            var word = token.Of(text);
            var traits = WordForms.TraitsOf(word);
            if ((traits & WordTraits.HasLetter) == 0 || word.Contains('\'')) continue;
            words++;
            var isCapitals = (traits & WordTraits.HasLower) == 0;
            if (isCapitals) capitals++;
            if ((traits & WordTraits.Capitalised) != 0) upper++;
            if (word.Length <= LongestSmallWord || isCapitals) continue;
            weighty++;
            if ((traits & WordTraits.Capitalised) != 0) capitalised++;
        }

        if (words < FewestWords) return Casing.Mixed;
        if (capitals * 10 >= words * 8) return Casing.Capitals;
        if (upper == 0) return Casing.Lower;
        return weighty >= FewestWords && capitalised * 10 >= weighty * 9 ? Casing.Title : Casing.Mixed;
    }
}
