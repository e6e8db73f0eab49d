namespace Azwa.Rules.Cli.Tests.TestInput;

/// <summary>A stream of which tests fill in only what they need.</summary>
internal abstract class PartialStream : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>Gives letters without end and counts them.</summary>
internal sealed class CountingStream : PartialStream
{
    public long Given { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        buffer.Fill((byte)'a');
        Given += buffer.Length;
        return buffer.Length;
    }
}

/// <summary>Fails at the first touch.</summary>
internal sealed class BrokenStream(Exception fault) : PartialStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw fault;
    public override int Read(Span<byte> buffer) => throw fault;
    public override void Write(byte[] buffer, int offset, int count) => throw fault;
    public override void Write(ReadOnlySpan<byte> buffer) => throw fault;
}
