# Run in the namespace of a lab's host: puts a virtual machine in that host's place, with its address.
# $1 the unpacked tools, $2 address, $3 gateway
set -eu
tools=$1 address=$2 gateway=$3
vm=/run/lab/vm
version=$(basename "$tools"/lib/modules/*)
mkdir -p $vm/share $vm/root/bin $vm/root/modules
cp "$tools/bin/busybox" $vm/root/bin/busybox
# The kernel's own helper does not load what ESP needs for its random numbers [lab], so all is loaded by name.
ln -s "$tools/bin/kmod" $vm/modprobe
$vm/modprobe -d "$tools" -S "$version" -a --show-depends \
    virtio_pci virtio_net virtio_rng 9p 9pnet_virtio overlay \
    esp4 xfrm_user authenc drbg ansi_cprng echainiv seqiv des_generic gcm ctr sha512_generic \
    l2tp_ppp l2tp_netlink ppp_generic ppp_async pppox ppp_mppe tun |
    awk '$1 == "insmod" && !seen[$2]++ { print $2 }' >$vm/needed
n=100
while read -r module; do
    n=$((n + 1))
    cp "$module" "$vm/root/modules/$n-$(basename "$module")"
done <$vm/needed
cat >$vm/root/init <<'END'
#!/bin/busybox sh
b=/bin/busybox
$b mkdir -p /proc /sys /dev /nine /rw /new
$b mount -t proc proc /proc
$b mount -t sysfs sysfs /sys
$b mount -t devtmpfs devtmpfs /dev
for module in /modules/*; do $b insmod $module || echo "no $module"; done
$b mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=262144 root /nine || echo 'no root'
$b mount -t tmpfs tmpfs /rw
$b mkdir /rw/upper /rw/work
$b mount -t overlay -o lowerdir=/nine,upperdir=/rw/upper,workdir=/rw/work overlay /new || echo 'no overlay'
$b mkdir -p /new/share
for each in proc sys dev; do $b mount -o bind /$each /new/$each; done
$b mount -t tmpfs tmpfs /new/run
$b mount -t 9p -o trans=virtio,version=9p2000.L,cache=none share /new/share || echo 'no share'
exec $b chroot /new /bin/sh /share/main.sh
END
chmod +x $vm/root/init
(cd $vm/root && find . | "$tools/bin/cpio" -o -H newc --quiet) | gzip -1 >$vm/initrd
cat >$vm/share/main.sh <<END
ip link set lo up
ip address add $address/24 dev eth0
ip link set eth0 up
ip route add default via $gateway
END
cat >>$vm/share/main.sh <<'END'
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
[ -c /dev/ppp ] || mknod /dev/ppp c 108 0
mkdir -p /run/pluto /run/xl2tpd
cut -d' ' -f1 /proc/uptime >/share/up.new
mv /share/up.new /share/up
n=1
while :; do
    if [ -e /share/$n.cmd ]; then
        sh /share/$n.cmd >/share/$n.out 2>&1 </dev/null
        echo $? >/share/$n.new
        mv /share/$n.new /share/$n.rc
        n=$((n + 1))
    else
        sleep 0.1
    fi
done
END
ip link add br0 type bridge
ip tuntap add dev tap0 mode tap
ip address flush dev office
ip link set office master br0
ip link set tap0 master br0
ip link set tap0 up
ip link set br0 up
LD_LIBRARY_PATH="$tools/usr/lib/x86_64-linux-gnu:$tools/lib/x86_64-linux-gnu" \
    "$tools/usr/bin/qemu-system-x86_64" -L "$tools/usr/share/qemu" -L "$tools/usr/share/seabios" \
    -accel tcg -cpu max -m 512 -display none -monitor none -no-reboot -nodefaults -daemonize \
    -kernel "$tools/boot/vmlinuz-$version" -initrd $vm/initrd -append 'console=ttyS0 quiet panic=-1' \
    -serial file:$vm/console -device virtio-rng-pci \
    -netdev tap,id=lan,ifname=tap0,script=no,downscript=no \
    -device virtio-net-pci,netdev=lan,mac=52:54:00:00:00:10,romfile= \
    -virtfs local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap \
    -virtfs local,path=$vm/share,mount_tag=share,security_model=none
