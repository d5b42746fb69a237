using System.Text;
using Panj.Events;
using Panj.Language;

namespace Panj.Exchange.Importing;

/// <summary>
/// Writes a row as a text of lines, so that every field of the report that it becomes rests on characters, as all reports do. All but its prose is marked as no part of the story:
/// columns that are alike make no copies.
/// </summary>
internal sealed class RowText
{
    private const int MostCharacters = 20_000;
    private const int MostOfIdentity = 200;

    private readonly StringBuilder _text = new();
    private readonly List<Span> _clutter = [];

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>What of it belongs to no story, sorted.</summary>
    public IReadOnlyList<Span> Clutter => _clutter;

    /// <summary>Adds a value under the name of its column; null for a value of white space alone. Of very long ones the beginning.</summary>
    public Evidenced<string>? Add(string column, string? value) => Add(column, value, isProse: false);

    /// <summary>Adds the identity of a row; null, with nothing added, where there is none or it is too long to be one.</summary>
    public Evidenced<string>? AddIdentity(string column, string? value) => value?.Length > MostOfIdentity ? null : Add(column, value, isProse: false);

    /// <summary>Adds words that tell a story.</summary>
    public Evidenced<string>? AddProse(string column, string? value) => Add(column, value, isProse: true);

    private Evidenced<string>? Add(string column, string? value, bool isProse)
    {
        var fit = Fit(value);
        if (fit.Length == 0) return null;
        var start = _text.Length;
        _text.Append(column).Append(": ");
        var span = new Span(_text.Length, _text.Length + fit.Length);
        _text.Append(fit).Append('\n');
        _clutter.Add(new Span(start, isProse ? span.Start : _text.Length));
        return new Evidenced<string>(fit, [span]);
    }

    /// <summary>Well-formed, on one line, without the apostrophe by which spreadsheets are told that a cell is no formula.</summary>
    private static string Fit(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return "";
        var cut = value.Length > MostCharacters ? value[..MostCharacters] : value;
        var line = string.Concat(cut.EnumerateRunes().Select(r => Rune.IsControl(r) ? " " : r.ToString())).Trim();
        return line.Length > 1 && line[0] == '\'' && line[1] is '=' or '+' or '-' or '@' ? line[1..] : line;
    }
}
