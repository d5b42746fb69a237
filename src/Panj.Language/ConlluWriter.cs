using System.Globalization;
using System.Text;
using Panj.Language.Words;

namespace Panj.Language;

/// <summary>Writes analyses as CoNLL-U, with contracted words as multi-word tokens.</summary>
public static class ConlluWriter
{
    /// <summary>Writes every sentence of <paramref name="document"/>; lines end in \n.</summary>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var number = 0;
        foreach (var sentence in document.Sentences)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {++number}\n# text = {OneLine(sentence)}\n"));
            for (var i = 0; i < sentence.Count; i++) Row(sentence, i, output);
            output.Write('\n');
        }
    }

    private static string OneLine(Sentence sentence)
    {
        var line = new StringBuilder();
        foreach (var c in sentence.Span.Of(sentence.Text)) line.Append(Characters.IsGap(c) ? ' ' : c);
        return line.ToString();
    }

    private static void Row(Sentence sentence, int at, TextWriter output)
    {
        if (IsContracted(sentence, at) && (at == 0 || !IsContracted(sentence, at - 1))) Joined(sentence, at, output);
        ref readonly var token = ref sentence[at];
        var space = TouchesNext(sentence, at) ? "SpaceAfter=No" : "_";
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{at + 1}\t{sentence.Word(at)}\t{token.Lemma}\t{token.Upos.ToString().ToUpperInvariant()}\t{token.Xpos}\t_\t{token.Head + 1}\t{token.Deprel.Name()}\t_\t{space}\n"));
    }

    private static void Joined(Sentence sentence, int first, TextWriter output)
    {
        var last = first + 1;
        while (IsContracted(sentence, last)) last++;
        var word = new Span(sentence[first].Span.Start, sentence[last].Span.End);
        var space = TouchesNext(sentence, last) ? "SpaceAfter=No" : "_";
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{last + 1}\t{word.Of(sentence.Text)}\t_\t_\t_\t_\t_\t_\t_\t{space}\n"));
    }

    private static bool TouchesNext(Sentence sentence, int at) => at + 1 < sentence.Count && sentence[at].Span.End == sentence[at + 1].Span.Start;

    /// <summary>True where this token and the next are one written word: letters touch letters, or an apostrophe that was split off.</summary>
    private static bool IsContracted(Sentence sentence, int at)
    {
        if (!TouchesNext(sentence, at) || !Characters.IsWord(sentence.Text[sentence[at].Span.End - 1])) return false;
        var next = sentence.Word(at + 1);
        if (next.Length == 1 && Characters.IsApostrophe(next[0])) return sentence[at + 1].Xpos == "POS";
        return char.IsLetter(sentence.Text[sentence[at].Span.End - 1]) && (Characters.IsApostrophe(next[0]) || char.IsLetter(next[0]));
    }
}
