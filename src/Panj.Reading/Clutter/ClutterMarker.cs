namespace Panj.Reading.Clutter;

/// <summary>Decides, from what the lines are and where they stand, which of them are no part of the story.</summary>
internal sealed class ClutterMarker
{
    private const int LeadWords = 10;
    private const int ParagraphWords = 16;
    private const int LastParagraphWords = 30;
    private const int LabelWords = 2;
    private const int BioLinesFromEnd = 4;
    private const int UnfinishedWords = 10;

    private readonly List<PageLine> _lines;
    private readonly RepeatedLines _repeats;
    private readonly int _lead;
    private readonly int _last;
    private readonly int _linesAfterLast;
    private readonly bool _hasHeadline;
    private bool _ended;
    private bool _inTeasers;
    private int _paragraphs;

    /// <summary>Takes the lines of <paramref name="text"/>.</summary>
    public ClutterMarker(string text, List<PageLine> lines)
    {
        _lines = lines;
        _repeats = new RepeatedLines(text, lines);
        _lead = lines.FindIndex(l => l.Role == LineRole.Prose && l.Words >= LeadWords);
        _last = lines.FindLastIndex(l => l.Role is LineRole.Prose or LineRole.Credited);
        _linesAfterLast = lines.Skip(_last + 1).Count(l => l.Role == LineRole.Heading);
        _hasHeadline = lines.Take(Math.Max(_lead, 0)).Any(l => l.IsHeadline);
    }

    /// <summary>For each line whether it is clutter, in order.</summary>
    public IEnumerable<bool> Mark()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var isClutter = IsClutter(i);
            if (!isClutter && _lines[i].Role is LineRole.Prose or LineRole.Credited) _paragraphs++;
            yield return isClutter;
        }
    }

    private bool IsClutter(int i)
    {
        var line = _lines[i];
        if (line.Role == LineRole.Blank) return false;
        if (_ended) return true;
        if (_inTeasers && !GoesOnAt(i)) return true;
        _inTeasers = false;
        return IsClutterByRole(i, line) || _repeats.IsRepeat(i);
    }

    private bool IsClutterByRole(int i, PageLine line)
    {
        switch (line.Role)
        {
            case LineRole.Teasers:
                return _inTeasers = true;
            case LineRole.End:
                _ended = _paragraphs > 0;
                return true;
            case LineRole.Prose:
                return false;
            case LineRole.Heading:
                return IsLooseHeading(i, line);
            case LineRole.Credited:
                return IsCaption(i);
            case LineRole.Bio:
                return i > _last - BioLinesFromEnd && _paragraphs > 0;
            default:
                return true;
        }
    }

    /// <summary>A label above the headline, or links below the last paragraph. One long line there may be a last sentence without its full stop.</summary>
    private bool IsLooseHeading(int i, PageLine line) =>
        (i < _lead && line.Words <= LabelWords && _hasHeadline) || (_paragraphs > 0 && i > _last && (_linesAfterLast > 1 || line.Words < UnfinishedWords));

    private bool IsCaption(int i) => i < _lead || _repeats.HasTwin(i);

    /// <summary>True where the story goes on after teasers: two paragraphs in a row, or a long one at the very end.</summary>
    private bool GoesOnAt(int i)
    {
        if (_lines[i].Role is LineRole.Teasers or LineRole.End) return true;
        if (!IsParagraph(_lines[i])) return false;
        for (var next = i + 1; next < _lines.Count; next++)
            if (_lines[next].Role != LineRole.Blank) return IsParagraph(_lines[next]);
        return _lines[i].Words >= LastParagraphWords;
    }

    private static bool IsParagraph(PageLine line) => line.Role is LineRole.Prose or LineRole.Credited && line.Words >= ParagraphWords;
}
