using System.Text;

namespace Panj.Collecting.Pages.Markup;

/// <summary>Gathers the text of one block: white space collapsed, words counted, those in links apart.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private int _words;
    private int _linkWords;
    private int _breaks;
    private bool _inWord;
    private bool _space;

    /// <summary>True where something was gathered since the last block.</summary>
    public bool HasWords => _words > 0;

    public void Append(string data, bool inLink, bool keepLines)
    {
        foreach (var c in data)
        {
            if (c == '\n' && keepLines) Break();
            else if (char.IsWhiteSpace(c)) Space();
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF' or '\u2060')) Append(c, inLink);
        }
    }

    /// <summary>Begins a new line; true where that makes an empty one, which ends the block.</summary>
    public bool Break()
    {
        Space();
        return ++_breaks > 1;
    }

    /// <summary>What was gathered; begins anew.</summary>
    public InlineRun Take()
    {
        var run = new InlineRun(_text.ToString(), _words, _linkWords);
        _text.Clear();
        (_words, _linkWords, _breaks, _inWord, _space) = (0, 0, 0, false, false);
        return run;
    }

    private void Space()
    {
        _space = true;
        _inWord = false;
    }

    private void Append(char c, bool inLink)
    {
        if (_space && _text.Length > 0) _text.Append(_breaks > 0 ? '\n' : ' ');
        (_space, _breaks) = (false, 0);
        _text.Append(c);
        var letter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
        if (letter && (!_inWord || IsIdeograph(c)))
        {
            _words++;
            if (inLink) _linkWords++;
        }

        _inWord = letter || (_inWord && c is '\'' or '’');
    }

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9FFF';
}
