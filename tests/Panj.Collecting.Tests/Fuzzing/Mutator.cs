namespace Panj.Collecting.Tests.Fuzzing;

/// <summary>Spoils documents in ways that break parsers, the same ways for the same seed.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> words)
{
    private const int MostChanges = 8;
    private const int MostBytes = 200_000;

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "<", ">", "&", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<!DOCTYPE x [", "<!ENTITY a \"b\">", "]>", "&a;", "&#0;", "&#x10FFFF;", "&#99999999999;", "<?xml encoding=\"utf-16\"?>", "xmlns:a=\"b\"", "<a:b>",
            "</", "{", "}", "[", "\\u0000", "\\ud800", "null", "1e999", "-1", "0", "99999999999999999999", "\r\n", "\r\n\r\n", "\n", "\t", "\0", "WARC/1.0\r\n", "Content-Length: ", "Transfer-Encoding: chunked\r\n",
            "Content-Encoding: gzip\r\n", "ffffffff\r\n", "HTTP/1.1 200 OK\r\n", "User-agent: *\n", "Disallow: ", "*", "$", "%", "%C3", "From x\n", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "charset=utf-7", "=?utf-8?B?", "2026-99-99", "+9999", "Feb 30",
        }.Select(System.Text.Encoding.Latin1.GetBytes),
        [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x1F, 0x8B, 0x08], [0xC3], [0xED, 0xA0, 0x80],
    ];

    private readonly Random _random = new(seed);

    public byte[] Spoil(IReadOnlyList<byte[]> corpus)
    {
        var bytes = corpus[_random.Next(corpus.Count)].ToList();
        for (var change = _random.Next(1, MostChanges); change > 0; change--) Change(bytes, corpus);
        return [.. bytes.Take(MostBytes)];
    }

    private void Change(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = Math.Min(_random.Next(1, 40), bytes.Count - at);
        switch (_random.Next(9))
        {
            case 0: bytes.InsertRange(at, Word()); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), _random.Next(1, 200)).SelectMany(part => part)); break;
            case 3: if (length > 0) bytes[at] ^= (byte)(1 << _random.Next(8)); break;
            case 4: if (length > 0) bytes[at] = (byte)_random.Next(256); break;
            case 5: bytes.InsertRange(at, bytes.GetRange(0, at)); break;
            case 6: bytes.InsertRange(at, Enumerable.Repeat(Word(), _random.Next(1, 300)).SelectMany(part => part)); break;
            case 7: bytes.RemoveRange(at, bytes.Count - at); break;
            default: bytes.InsertRange(at, Piece(corpus[_random.Next(corpus.Count)])); break;
        }
    }

    private byte[] Word()
    {
        var at = _random.Next(Words.Length + words.Count);
        return at < Words.Length ? Words[at] : words[at - Words.Length];
    }

    private byte[] Piece(byte[] other)
    {
        var from = _random.Next(other.Length);
        return other[from..Math.Min(other.Length, from + _random.Next(1, 300))];
    }
}
