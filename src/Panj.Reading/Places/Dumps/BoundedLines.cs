using System.Text;

namespace Panj.Reading.Places.Dumps;

/// <summary>Reads lines of a text that may hold anything: one longer than the limit is passed over, whatever its length.</summary>
internal sealed class BoundedLines(TextReader text, int longest)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _at, _end;

    /// <summary>Lines passed over.</summary>
    public int TooLong { get; private set; }

    /// <summary>The next line, null at the end.</summary>
    public string? Next()
    {
        _line.Clear();
        var isTooLong = false;
        while (Fill())
        {
            var rest = _buffer.AsSpan(_at.._end);
            var length = rest.IndexOf('\n');
            isTooLong |= _line.Length + (length < 0 ? rest.Length : length) > longest;
            if (!isTooLong) _line.Append(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + 1;
            if (length < 0) continue;
            if (!isTooLong) return Line();
            PassOver();
            isTooLong = false;
        }

        if (isTooLong) PassOver();
        return _line.Length == 0 ? null : Line();
    }

    private string Line() => _line.Length > 0 && _line[^1] == '\r' ? _line.ToString(0, _line.Length - 1) : _line.ToString();

    private void PassOver()
    {
        _line.Clear();
        TooLong++;
    }

    private bool Fill()
    {
        if (_at < _end) return true;
        _at = 0;
        _end = text.Read(_buffer);
        return _end > 0;
    }
}
