namespace Panj.Training;

/// <summary>A paragraph of a treebank as it was written, and where its sentences end.</summary>
/// <param name="Text">The sentences' own texts, set apart by blanks.</param>
/// <param name="Ends">Offsets behind each sentence's last character, in UTF-16 units.</param>
internal sealed record RawText(string Text, IReadOnlySet<int> Ends)
{
    private const string TextMark = "# text = ";

    /// <summary>The paragraphs of a CoNLL-U file, in order.</summary>
    public static List<RawText> Read(string path)
    {
        var paragraphs = new List<RawText>();
        var sentences = new List<string>();
        foreach (var line in File.ReadLines(path).Append("# newdoc"))
        {
            if (line.StartsWith("# new", StringComparison.Ordinal)) Close(sentences, paragraphs);
            else if (line.StartsWith(TextMark, StringComparison.Ordinal)) sentences.Add(line[TextMark.Length..].TrimEnd());
        }

        return paragraphs;
    }

    /// <summary>The same paragraph in another case.</summary>
    public RawText Written(Func<string, string> change) => this with { Text = change(Text) };

    private static void Close(List<string> sentences, List<RawText> paragraphs)
    {
        if (sentences.Count == 0) return;
        var ends = new HashSet<int>();
        var length = -1;
        foreach (var sentence in sentences) ends.Add(length += sentence.Length + 1);
        paragraphs.Add(new RawText(string.Join(' ', sentences), ends));
        sentences.Clear();
    }
}
