using System.Xml;

namespace Panj.Exchange.Feeds;

/// <summary>Makes words of articles fit for XML 1.0, which has no place for some characters at all.</summary>
internal static class XmlWords
{
    private const char Unfit = '\uFFFD';

    /// <summary>The words, with a mark where a character stood that XML cannot hold.</summary>
    public static string Of(string words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!IsFit(words, i)) return Replaced(words);
        return words;
    }

    private static string Replaced(string words) => string.Create(words.Length, words, static (fit, words) =>
    {
        for (var i = 0; i < words.Length; i++) fit[i] = IsFit(words, i) ? words[i] : Unfit;
    });

    private static bool IsFit(string words, int at) =>
        XmlConvert.IsXmlChar(words[at])
        || (at + 1 < words.Length && XmlConvert.IsXmlSurrogatePair(words[at + 1], words[at]))
        || (at > 0 && XmlConvert.IsXmlSurrogatePair(words[at], words[at - 1]));
}
