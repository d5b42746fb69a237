using System.Text;
using System.Text.Json;

namespace Panj.Exchange.GeoJson;

/// <summary>Reads the features of a collection one by one, in memory of one feature, wherever in the collection they stand. Features are bounded in length and depth.</summary>
/// <param name="stream">The collection.</param>
internal sealed class FeatureStream(Stream stream)
{
    private const int MostBytes = 4 << 20;
    private const int MostDepth = 32;
    private const int FirstBytes = 64 * 1024;

    private byte[] _buffer = new byte[FirstBytes];
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MostDepth });
    private int _start;
    private int _end;
    private bool _isLast;
    private bool _isBegun;
    private bool _isAmongFeatures;
    private Member _member;

    /// <summary>What a member of the collection is to its reader.</summary>
    private enum Member : byte
    {
        Other,
        Type,
        Features,
    }

    /// <summary>True once its features were found.</summary>
    public bool HasFeatures { get; private set; }

    /// <summary>What it says to be, as far as it was read; null where it did not say.</summary>
    public string? Type { get; private set; }

    /// <summary>The next feature, null after the last one; the caller disposes of it.</summary>
    /// <exception cref="JsonException">It is no JSON from here on, or a feature is too long or too deep.</exception>
    public JsonDocument? Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
            var feature = Advance(ref reader);
            _start += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            if (feature is not null) return feature;
            if (_isLast) return null;
            Fill();
        }
    }

    /// <summary>Goes on as far as the bytes that are here reach, or to the end of a feature.</summary>
    private JsonDocument? Advance(ref Utf8JsonReader reader)
    {
        while (true)
        {
            var before = reader;
            if (!reader.Read()) return null;
            if (!_isAmongFeatures) Pass(ref reader);
            else if (reader.TokenType is JsonTokenType.EndArray) _isAmongFeatures = false;
            else if (JsonDocument.TryParseValue(ref reader, out var feature)) return feature;
            else
            {
                // the feature goes on beyond what is here: it is read again when more is
                reader = before;
                return null;
            }
        }
    }

    private void Pass(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject)) throw new JsonException("It is no object.");
        if (reader.CurrentDepth != 1) return;
        if (reader.TokenType is JsonTokenType.PropertyName) _member = reader.ValueTextEquals("type"u8) ? Member.Type : reader.ValueTextEquals("features"u8) ? Member.Features : Member.Other;
        else if (_member is Member.Type && reader.TokenType is JsonTokenType.String) Type = reader.ValueTextEquals("FeatureCollection"u8) ? "FeatureCollection" : "";
        else if (_member is Member.Features && reader.TokenType is JsonTokenType.StartArray) HasFeatures = _isAmongFeatures = true;
    }

    private void Fill()
    {
        if (_start > 0) _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_end >= MostBytes) throw new JsonException($"It is longer than {MostBytes >> 20} MB.");
            Array.Resize(ref _buffer, Math.Min(2 * _buffer.Length, MostBytes));
        }

        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), 1, throwOnEndOfStream: false);
        _isLast = read == 0;
        _end += read;
        if (_isBegun || _end < Encoding.UTF8.Preamble.Length) return;
        _isBegun = true;
        if (_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble)) _start = Encoding.UTF8.Preamble.Length;
    }
}
