using System.Globalization;
using System.Text;
using Panj.Language;

namespace Panj.Evaluating.Treebanks;

/// <summary>Reads CoNLL-U.</summary>
internal sealed class TreebankReader
{
    private const int Columns = 8;
    private const string TextComment = "# text = ";
    private static readonly string[] Breaks = ["# newdoc", "# newpar"];

    private readonly StringBuilder _characters = new();
    private readonly StringBuilder _text = new();
    private readonly List<Span> _tokens = [];
    private readonly List<Span> _sentences = [];
    private readonly List<TreebankWord> _words = [];
    private readonly Dictionary<int, int> _numbers = [];
    private int _line;

    private TreebankReader()
    {
    }

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="InvalidDataException">A line is no row of CoNLL-U; the message names it.</exception>
    public static Treebank Read(string conllu)
    {
        var reader = new TreebankReader();
        var block = new List<string>();
        foreach (var line in conllu.Split('\n').Select(line => line.TrimEnd('\r')).Append(""))
        {
            reader._line++;
            if (line.Length > 0) block.Add(line);
            else if (block.Count > 0) reader.Sentence(block);
        }

        return reader.Result();
    }

    private Treebank Result() => new()
    {
        Characters = _characters.ToString(),
        Tokens = _tokens,
        Sentences = _sentences,
        Words = _words,
        Text = _text.Append('\n').ToString(),
    };

    private void Sentence(List<string> block)
    {
        if (block.Find(row => row.StartsWith(TextComment, StringComparison.Ordinal)) is { } text) Append(text[TextComment.Length..], block);
        var (start, first) = (_characters.Length, _words.Count);
        _numbers.Clear();
        var cover = new Cover(default, 0, 0);
        foreach (var row in block.Where(row => row[0] != '#').Select(row => row.Split('\t'))) cover = Row(row, cover);
        for (var i = first; i < _words.Count; i++) _words[i] = _words[i] with { Head = _numbers.GetValueOrDefault(_words[i].Head, -1) };
        _sentences.Add(new Span(start, _characters.Length));
        block.Clear();
    }

    private void Append(string text, List<string> block)
    {
        var apart = block.Exists(row => Array.Exists(Breaks, row.StartsWith)) ? "\n\n" : " ";
        _text.Append(_text.Length == 0 ? "" : apart).Append(text);
    }

    private Cover Row(string[] cells, Cover cover)
    {
        if (cells.Length < Columns) throw new InvalidDataException($"the sentence before line {_line} has a row of fewer than {Columns} columns");
        if (cells[0].Contains('.', StringComparison.Ordinal)) return cover;
        if (cells[0].Split('-') is [_, var last]) return new Cover(Token(cells[1]), Number(last), 0);
        var number = Number(cells[0]);
        cover = number <= cover.Until ? cover with { Order = cover.Order + 1 } : new Cover(Token(cells[1]), 0, 0);
        _numbers[number] = _words.Count;
        var head = int.TryParse(cells[6], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        _words.Add(new TreebankWord(cover.Span, cover.Order, cells[3], head, cells[7].Split(':')[0]));
        return cover;
    }

    private int Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidDataException($"the sentence before line {_line} has a row that no number begins");

    private Span Token(string form)
    {
        var start = _characters.Length;
        foreach (var c in form)
            if (!char.IsWhiteSpace(c)) _characters.Append(c);
        var span = new Span(start, _characters.Length);
        _tokens.Add(span);
        return span;
    }

    /// <summary>The token that the words up to a number are part of.</summary>
    private readonly record struct Cover(Span Span, int Until, int Order);
}
